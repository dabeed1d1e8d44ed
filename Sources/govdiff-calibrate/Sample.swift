/// One decision whose answer is known.
struct Sample {
  /// The numbers that it is made on.
  let numbers: [Double]
  /// The answer.
  let isYes: Bool
  /// What it counts for.
  let weight: Double
}
