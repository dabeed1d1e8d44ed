import Markup

/// What became of each year's applications, drawn: received on the left, results on the right.
extension HTMLPage {
  var flows: [Node] {
    let flows = comparison.requestFlows
    let drawn = [(flows.old, years.old, "old"), (flows.new, years.new, "new")]
      .compactMap { flow, year, name in flow.map { figure(of: $0, year, name) } }
    return [
      Node(.h3, .id("flow"), text: say(Wording.heading)),
      drawn.isEmpty
        ? Node(.p, .class("none"), text: say(Wording.none))
        : Node(.div, .class("flows")) { drawn },
    ]
  }

  private func figure(of flow: RequestFlow, _ year: String, _ name: String) -> Node {
    let drawing = FlowDrawing(of: flow)
    return Node(.figure) {
      Node(.figcaption, text: say(Wording.caption(year, flow.received)))
      Node(
        .svg,
        .class("flow"),
        .view(width: FlowDrawing.width, height: drawing.height),
        .role("img"),
        .spokenLabel(say(Wording.spoken(year, flow)))
      ) {
        for band in drawing.bands {
          Node(.path, .class(band.isCarried ? "band carried" : "band"), .path(band.outline))
        }
        for bar in drawing.bars {
          Node(.rect, .class("bar"), .x(bar.x), .y(bar.y), .width(6), .height(bar.height))
        }
        for label in drawing.labels {
          Node(
            .svgText,
            .language("zh-CN"),
            .class(label.isSource ? "source" : "outcome"),
            .x(label.x),
            .y(label.y),
            text: "\(label.part.label) \(NumberText.plain(label.part.count))"
          )
        }
      }
    }
  }
}

/// Where the parts of a flow lie in their drawing.
private struct FlowDrawing {
  struct Bar {
    let x: Double
    let y: Double
    let height: Double
  }
  struct Band {
    let outline: [Attribute.Move]
    let isCarried: Bool
  }
  struct Label {
    let part: RequestFlow.Part
    let x: Double
    let y: Double
    let isSource: Bool
  }

  static let width = 500.0
  private static let (left, middle, right) = (140.0, 238.0, 336.0)
  private static let (bar, gap, line) = (6.0, 6.0, 16.0)
  /// How high all applications together are.
  private static let full = 150.0

  private(set) var bars: [Bar] = []
  private(set) var bands: [Band] = []
  private(set) var labels: [Label] = []
  private(set) var height = 0.0

  init(of flow: RequestFlow) {
    let scale = FlowDrawing.full / max(flow.received, flow.settled)
    let outcomes = flow.outcomes.filter { $0.count > 0 }
    let sources = flow.sources.filter { $0.count > 0 }
    height = max(column(outcomes, scale), column(sources, scale)) + FlowDrawing.gap
    bars.append(Bar(x: FlowDrawing.middle, y: top(FlowDrawing.full), height: FlowDrawing.full))
    draw(sources, scale, isSource: true)
    draw(outcomes, scale, isSource: false)
  }

  /// How high the parts stand above one another, each at least as high as its label.
  private func column(_ parts: [RequestFlow.Part], _ scale: Double) -> Double {
    parts.reduce(0) { $0 + max($1.count * scale, FlowDrawing.line) + FlowDrawing.gap }
  }

  private func top(_ content: Double) -> Double { (height - content) / 2 }

  private mutating func draw(_ parts: [RequestFlow.Part], _ scale: Double, isSource: Bool) {
    let x = isSource ? FlowDrawing.left : FlowDrawing.right
    let (start, end) = (
      isSource ? x + FlowDrawing.bar : FlowDrawing.middle + FlowDrawing.bar,
      isSource ? FlowDrawing.middle : x
    )
    var y = top(column(parts, scale) - FlowDrawing.gap)
    var inner = top(FlowDrawing.full)
    for part in parts {
      let size = part.count * scale
      let slot = max(size, FlowDrawing.line)
      let outer = y + (slot - size) / 2
      let (from, to) = isSource ? (outer, inner) : (inner, outer)
      bars.append(Bar(x: x, y: outer, height: max(size, 1)))
      bands.append(
        Band(
          outline: [
            .to(start, from), .level(from: (start, from), to: (end, to)), .line(end, to + size),
            .level(from: (end, to + size), to: (start, from + size)), .close,
          ],
          isCarried: part.key.hasPrefix("carried")
        )
      )
      labels.append(
        Label(
          part: part,
          x: isSource ? x - 6 : x + FlowDrawing.bar + 6,
          y: y + slot / 2 + 4.5,
          isSource: isSource
        )
      )
      y += slot + FlowDrawing.gap
      inner += size
    }
  }
}

private enum Wording {
  static let heading = Phrase(zh: "申请的去向", en: "What became of the applications")

  static let none = Phrase(
    zh: "没有可画的：两年都没有收到申请，或第三部分的总计列不全。",
    en:
      "Nothing to draw: no application in either year, or the totals of section three are incomplete."
  )

  static func caption(_ year: String, _ count: Double) -> Phrase {
    let all = NumberText.plain(count)
    return Phrase(
      zh: "\(year)：应办理\(all)件",
      en: "\(year): \(all) to handle"
    )
  }

  static func spoken(_ year: String, _ flow: RequestFlow) -> Phrase {
    func list(_ parts: [RequestFlow.Part]) -> String {
      parts.map { "\($0.label)\(NumberText.plain($0.count))" }.joined(separator: "，")
    }
    return Phrase(
      zh: "\(year)收到：\(list(flow.sources))；办理结果：\(list(flow.outcomes))",
      en: "\(year), received: \(list(flow.sources)); outcomes: \(list(flow.outcomes))"
    )
  }
}
