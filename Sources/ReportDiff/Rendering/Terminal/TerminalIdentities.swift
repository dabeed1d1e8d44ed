extension Sheet {
  /// How often each identity of the form holds: what was looked at where nothing was found.
  mutating func writeIdentities(_ tallies: [IdentityTally], _ names: TerminalNames? = nil) {
    guard options.section == nil, !tallies.isEmpty else { return }
    subheading(Terms.identities(language))
    var table = ColumnTable(heads: Terms.identityCounts.map { $0(language) })
    var scope: Finding.Scope?
    for tally in tallies {
      if let names, tally.scope != scope {
        table.rows.append(ColumnTable.Row(label: names.scope(tally.scope, language)))
      }
      scope = tally.scope
      table.rows.append(
        ColumnTable.Row(
          label: Terms.identity(tally.rule)(language),
          values: [tally.holding, tally.broken, tally.unknown].map { NumberText.plain(Double($0)) },
          indent: names == nil ? 0 : 2,
          style: tally.broken > 0 ? .bad : .plain
        )
      )
    }
    table.write(on: &self)
  }
}
