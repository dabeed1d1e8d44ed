/// Why a zip could not be read.
public enum ArchiveError: Error, Sendable, Hashable {
  /// Its structure or the data of a member is not what it says it is, or it is no zip.
  case damaged
  /// A member that was asked for needs a password.
  case encrypted
  /// There are more members than ``ArchiveLimits/members``.
  case tooManyMembers
  /// What was asked for unpacks to more than ``ArchiveLimits/unpackedSize``.
  case tooLarge
  /// A member unpacks to more than ``ArchiveLimits/ratio`` times its packed size.
  case tooDense
}

/// How much of a zip is read before it is refused.
public struct ArchiveLimits: Sendable {
  /// The most members, asked for or not.
  public var members: Int
  /// The most that the members asked for together unpack to, in bytes.
  public var unpackedSize: Int
  /// The most that a member grows when it is unpacked, as a multiple of its packed size.
  public var ratio: Int
  /// The size up to which a member may grow by any ratio, in bytes.
  public var ratioFloor: Int

  /// Makes limits.
  public init(
    members: Int = 10_000,
    unpackedSize: Int = 256 << 20,
    ratio: Int = 200,
    ratioFloor: Int = 1 << 20
  ) {
    self.members = members
    self.unpackedSize = unpackedSize
    self.ratio = ratio
    self.ratioFloor = ratioFloor
  }
}
