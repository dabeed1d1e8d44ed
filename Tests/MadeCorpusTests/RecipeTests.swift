import ReportDiff
import Testing

@testable import MadeCorpus

@Suite("A made corpus")
struct RecipeTests {
  @Test("the same recipe makes the same bytes, another seed others")
  func same() {
    for number in [0, 1, 17, 4_321] {
      let recipe = Recipe(seed: 5, copiesPercent: 30)
      let (first, second) = (MadeSeries(number, of: recipe), MadeSeries(number, of: recipe))
      #expect(Manifest.line(of: first) == Manifest.line(of: second))
      #expect(first.years.map(\.bytes) == second.years.map(\.bytes))
      let other = MadeSeries(number, of: Recipe(seed: 6, copiesPercent: 30))
      #expect(first.years.map(\.bytes) != other.years.map(\.bytes))
    }
  }

  @Test("chance is SplitMix64 as its authors publish it, and so the same on every machine")
  func dice() {
    var dice = Dice(seed: 1_234_567)
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
    ]
    #expect(published.map { _ in dice.next() } == published)
  }

  @Test("no two agencies are called the same, and no two files", arguments: Scale.allCases)
  func names(_ scale: Scale) {
    var names: Set<String> = []
    for number in 0..<30_000 {
      let agency = Agency(number, scale, seed: 1)
      #expect(names.insert(agency.short).inserted)
    }
  }

  @Test("every wording has all its blanks filled")
  func blanks() {
    for number in 0..<300 {
      for year in MadeSeries(number, of: Recipe(seed: 2, length: 2, layouts: [.tabs])).years {
        let text = String(decoding: year.bytes, as: UTF8.self)
        #expect(!text.contains(where: { "{}[]".contains($0) }), "\(text)")
      }
    }
  }

  @Test("every theme has two problems, two promises, two ways of being done and one of less")
  func themes() {
    #expect(Theme.all.count == 31)
    for theme in Theme.all {
      #expect(theme.problems.count == 2, "\(theme.headline)")
      #expect(theme.promises.count == 2, "\(theme.headline)")
      #expect(theme.done.count == 2, "\(theme.headline)")
      #expect(theme.less.count == 1, "\(theme.headline)")
    }
  }

  @Test("two agencies' section fives share little, unless one is made a copy")
  func likeness() throws {
    let series = (0..<120).map { MadeSeries($0, of: Recipe(seed: 4, copiesPercent: 20)) }
    let shingles = series.map { Self.shingles(of: $0.years[1].problems + $0.years[1].promises) }
    var (apart, copied) = ([Double](), [Double]())
    for second in series.indices {
      for first in 0..<second where series[first].original == nil {
        let common = shingles[first].intersection(shingles[second]).count
        let likeness = Double(common) / Double(shingles[first].union(shingles[second]).count)
        if series[second].original == first {
          copied.append(likeness)
        } else if series[second].original == nil {
          apart.append(likeness)
        }
      }
    }
    #expect(apart.sorted()[apart.count / 2] < 0.1)
    #expect(apart.max() ?? 1 < 0.5)
    #expect(copied.count > 10)
    #expect(copied.min() ?? 0 > 0.8)
  }

  private static func shingles(of texts: [String]) -> Set<[UInt16]> {
    let units = Array(texts.joined().utf16)
    return Set((0..<max(0, units.count - 4)).map { Array(units[$0..<($0 + 5)]) })
  }

  @Test("a province's report is ten times as long as a township's")
  func length() {
    func size(_ scale: Scale, _ length: Int) -> Int {
      let recipe = Recipe(scale: scale, length: length, layouts: [.tabs])
      return (0..<20).map { MadeSeries($0, of: recipe).years[1].bytes.count }.reduce(0, +) / 20
    }
    let (town, province) = (size(.township, 1), size(.province, 1))
    #expect((8...13).contains(province / town))
    #expect((8...12).contains(size(.province, 10) / province))
  }

  @Test("ordinals are those of Chinese lists")
  func ordinals() {
    let texts = [1, 9, 10, 11, 20, 34, 100, 103, 110, 211, 1_020].map(Ordinal.text)
    #expect(texts == ["一", "九", "十", "十一", "二十", "三十四", "一百", "一百零三", "一百一十", "二百一十一", "一千零二十"])
  }
}
