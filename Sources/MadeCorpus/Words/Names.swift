/// Names of agencies, put together from parts so that none is a real one's, as far as anybody can tell.
struct Agency: Sendable {
  /// The province, city or county that it belongs to: 泠川县.
  let seat: String
  /// What it is called there: 鹭汀镇, 财政局; empty for the government of the seat itself.
  let own: String
  /// What it is called formally: 泠川县鹭汀镇人民政府.
  let name: String
  /// How it speaks of itself: 我镇.
  let we: String
  /// How much business it has.
  let size: MadeFigures.Size

  /// What titles and file names call it: 泠川县鹭汀镇.
  var short: String { own.isEmpty ? name : seat + own }

  /// The agency of a number, no two of one number being the same.
  ///
  /// - Parameters:
  ///   - number: Which one.
  ///   - scale: Whether of a county or of a province.
  ///   - seed: Where the names begin.
  init(_ number: Int, _ scale: Scale, seed: UInt64) {
    let start = Int(seed % 4_099)
    switch scale {
    case .township: self.init(inCounty: number / 40, number * 7 % 40, start)
    case .province: self.init(inProvince: number / 20, number * 7 % 20, start)
    }
  }

  private init(inCounty county: Int, _ place: Int, _ start: Int) {
    let kinds = ["县", "市", "区"]
    let seat =
      Place.name(county % Place.count, start + 1_000) + kinds[(county + county / Place.count) % 3]
    if place < Self.bureaus.count {
      let own = Self.bureaus[place]
      self.init(seat: seat, own: own, name: seat + own, we: "我局", size: .township)
    } else if place == Self.bureaus.count {
      let name = seat + "人民政府"
      self.init(seat: seat, own: "", name: name, we: "我\(seat.suffix(1))", size: .county)
    } else {
      let town = county * 40 + place
      let kind = ["镇", "乡", "街道", "镇", "镇"][place % 5]
      let own = Place.name(town, start) + kind
      let ending = kind == "街道" ? "办事处" : "人民政府"
      self.init(
        seat: seat,
        own: own,
        name: seat + own + ending,
        we: kind == "街道" ? "我街道" : "我\(kind)",
        size: .township
      )
    }
  }

  private init(inProvince province: Int, _ place: Int, _ start: Int) {
    let seat = Place.name(province, start + 2_000) + "省"
    if place == 0 {
      self.init(seat: seat, own: "", name: seat + "人民政府", we: "我省", size: .province)
    } else if place <= Self.offices.count {
      let own = Self.offices[place - 1]
      self.init(seat: seat, own: own, name: seat + own, we: "我厅", size: .province)
    } else {
      let own = Place.name(province * 20 + place, start) + "市"
      self.init(seat: seat, own: own, name: seat + own + "人民政府", we: "我市", size: .province)
    }
  }

  private init(seat: String, own: String, name: String, we: String, size: MadeFigures.Size) {
    self.seat = seat
    self.own = own
    self.name = name
    self.we = we
    self.size = size
  }

  static let bureaus = [
    "财政局", "水利局", "教育局", "民政局", "交通运输局", "农业农村局", "自然资源局", "卫生健康局", "审计局", "住房和城乡建设局",
    "人力资源和社会保障局", "市场监督管理局",
  ]

  static let offices = [
    "财政厅", "水利厅", "教育厅", "民政厅", "交通运输厅", "农业农村厅", "自然资源厅", "生态环境厅", "商务厅", "文化和旅游厅",
    "人力资源和社会保障厅", "住房和城乡建设厅",
  ]
}

/// How large the agencies are, and with them their reports.
public enum Scale: String, Sendable, CaseIterable {
  /// Townships, bureaus and counties; about 8,000 characters a report.
  case township
  /// Provinces, their offices and cities; ten times as long.
  case province
}

/// Names of places, of two characters.
private enum Place {
  private static let first = Array(
    "泠鹭溆汀沄澹湉洣渌滧霁岚嵚崦峣嶂峤岑垚坪堰埭埝塍堽墩榆槿楠樟桤枫椴檀杉梓棠荻蓼蘅芷菖蒲薇葭茭菱鸥鹤鹳雁鹂隼凫鸾曦晗晖昀旭皎砚碧磐翠绮黛靛缃素青沧浣涟漪澈溪"
  )
  private static let second = Array(
    "川汀浦洲渚泾溪涧泉源潭湾渡津港矶滩陂塘堤圩埠坂岗岭峪岙坞垭岫屏台城墟集庄畈垌寨堡铺店桥亭阁苑林桑松柏柳槐竹荷兰荡泽原野陵阳阴山石沙岬湄"
  )

  private static let fronts = ["", "上", "下", "东", "西", "南", "北", "新", "老", "大", "小", "前", "后"]

  static let count = first.count * second.count

  /// One name for each number below ``count``, near numbers far apart.
  ///
  /// Further on there is one more character in front, so that more numbers have names of their own.
  static func name(_ number: Int, _ start: Int) -> String {
    let turn = number / count % fronts.count
    // 2,003 is prime and divides no product of the lists' lengths, so that every name comes up once.
    let place = (number % count * 2_003 + start) % count
    return fronts[turn] + String([first[place % first.count], second[place / first.count]])
  }
}
