import TestSupport
import Testing

@Suite("The schema checker finds what it is for")
struct JSONSchemaTests {
  @Test(
    "a value that breaks a keyword is a problem",
    arguments: [
      (#"{"type": ["string", "null"]}"#, "1"),
      (#"{"type": "integer"}"#, "1.5"),
      (#"{"type": "number"}"#, "true"),
      (#"{"const": "a"}"#, #""b""#),
      (#"{"enum": ["2021", null]}"#, #""2020""#),
      (#"{"required": ["id"]}"#, #"{"name": 1}"#),
      (#"{"properties": {"id": {"type": "string"}}}"#, #"{"id": null}"#),
      (#"{"additionalProperties": {"type": "number"}}"#, #"{"other": "x"}"#),
      (#"{"items": {"minimum": 0}}"#, "[1, -1]"),
      (#"{"maximum": 1}"#, "1.01"),
      (#"{"minLength": 1}"#, #""""#),
      (#"{"pattern": "^[0-9a-f]{4}$"}"#, #""00fg""#),
      (#"{"allOf": [{"type": "object"}, {"required": ["id"]}]}"#, "{}"),
      (##"{"$ref": "#/$defs/n", "$defs": {"n": {"type": "null"}}}"##, "0"),
      (##"{"$ref": "#/$defs/absent"}"##, "0"),
    ]
  )
  func problem(schema: String, value: String) throws {
    let value = try JSON(parsing: Array(value.utf8))
    #expect(try JSONSchema(schema).problems(in: value).count == 1)
  }

  @Test(
    "a value that keeps to a keyword is none",
    arguments: [
      (#"{"type": ["integer", "null"]}"#, "3.0"),
      (#"{"type": "boolean"}"#, "false"),
      (#"{"enum": ["2021", null]}"#, "null"),
      (#"{"required": ["id"]}"#, "[]"),
      (#"{"properties": {"id": {"type": "string"}}}"#, #"{"other": 1}"#),
      (##"{"items": {"$ref": "#/$defs/n"}, "$defs": {"n": {"pattern": "^a"}}}"##, #"["ab"]"#),
    ]
  )
  func noProblem(schema: String, value: String) throws {
    let value = try JSON(parsing: Array(value.utf8))
    #expect(try JSONSchema(schema).problems(in: value) == [])
  }

  @Test("a keyword that it does not know is a problem, not ignored")
  func unknownKeyword() throws {
    #expect(try JSONSchema(#"{"uniqueItems": true}"#).problems(in: .array([])).count == 1)
  }
}
