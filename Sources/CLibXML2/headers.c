// Nothing but headers: the library itself is loaded when it is first called (CLate).
