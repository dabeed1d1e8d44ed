// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

// On Linux libarchive and libxml2 are loaded when they are first called (CLate), and libxlsxwriter is everywhere, so
// that only headers are needed; what pkg-config says would link the libraries, and nettle from the folder of shared
// ones before the Makefile's. Homebrew keeps headers where no compiler looks, and Debian those of libxml2.
#if os(macOS)
let workbookHeaders: String? = "xlsxwriter"
let archiveHeaders: String? = "libarchive"
let digestHeaders: String? = "nettle"
let libXML2 = Target.systemLibrary(
  name: "CLibXML2",
  pkgConfig: "libxml-2.0",
  providers: [.brew(["libxml2"])]
)
#else
let workbookHeaders: String? = nil
let archiveHeaders: String? = nil
let digestHeaders: String? = nil
let libXML2 = Target.target(name: "CLibXML2", exclude: ["module.modulemap"])
#endif

let package = Package(
  name: "govdiff",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ReportDiff", targets: ["ReportDiff"]),
    .executable(name: "govdiff", targets: ["govdiff"]),
    .executable(name: "govdiff-history", targets: ["govdiff-history"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Without its default trait, which is Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
    // What swift-subprocess takes paths as; macOS has it built in.
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    libXML2,
    .systemLibrary(
      name: "CNettle",
      pkgConfig: digestHeaders,
      providers: [.apt(["nettle-dev"]), .brew(["nettle"])]
    ),
    .systemLibrary(
      name: "CArchive",
      pkgConfig: archiveHeaders,
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]
    ),
    .target(
      name: "CLexicon",
      exclude: ["acts.txt", "objects.txt", "themes.txt", "markers.txt"]
    ),
    .executableTarget(name: "govdiff-lexicon", swiftSettings: strict),
    .target(name: "CResources", exclude: ["Resources"]),
    .systemLibrary(
      name: "CXLSXWriter",
      pkgConfig: workbookHeaders,
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]
    ),
    .target(name: "CMemory"),
    .target(name: "CLate", dependencies: ["CArchive", "CLibXML2"]),
    .target(name: "Archive", dependencies: ["CArchive", "CLate"], swiftSettings: strict),
    .target(name: "Markup", dependencies: ["CLibXML2", "CLate"], swiftSettings: strict),
    .target(name: "Spreadsheet", dependencies: ["CXLSXWriter"], swiftSettings: strict),
    .target(
      name: "Programs",
      dependencies: [
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(
          name: "SystemPackage",
          package: "swift-system",
          condition: .when(platforms: [.linux])
        ),
      ],
      swiftSettings: strict
    ),
    .target(name: "PageText", dependencies: ["Programs"], swiftSettings: strict),
    .target(
      name: "ReportDiff",
      dependencies: [
        "Archive", "Markup", "PageText", "Spreadsheet", "CLexicon", "CMemory", "CNettle",
        "CResources",
      ],
      swiftSettings: strict
    ),
    .target(
      name: "CommandSupport",
      dependencies: [
        "ReportDiff", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "ReportBatch",
      dependencies: ["ReportDiff", "Markup", "Spreadsheet", "CResources"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "govdiff",
      dependencies: [
        "CommandSupport", "Programs", "ReportBatch", "ReportDiff",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "ReportHistory",
      dependencies: ["Markup", "ReportDiff", .product(name: "GRDB", package: "GRDB.swift")],
      resources: [.embedInCode("Resources")],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "govdiff-history",
      dependencies: [
        "CommandSupport", "ReportDiff", "ReportHistory",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "govdiff-calibrate",
      dependencies: ["ReportDiff"],
      exclude: ["HeldOut", "Judgements", "Pairs"],
      swiftSettings: strict
    ),
    .target(
      name: "MadeCorpus",
      dependencies: ["Archive", "Markup", "ReportDiff"],
      swiftSettings: strict
    ),
    .target(name: "CAllocations"),
    .executableTarget(
      name: "govdiff-benchmark",
      dependencies: [
        "CAllocations", "MadeCorpus", "ReportDiff",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["peers.py"],
      swiftSettings: strict
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive"], swiftSettings: strict),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: strict),
    .testTarget(name: "ProgramsTests", dependencies: ["Programs"], swiftSettings: strict),
    .testTarget(
      name: "SpreadsheetTests",
      dependencies: ["Spreadsheet", "Archive", "Markup"],
      swiftSettings: strict
    ),
    .testTarget(name: "PageTextTests", dependencies: ["PageText"], swiftSettings: strict),
    .testTarget(
      name: "ReportDiffTests",
      dependencies: ["ReportDiff", "Archive", "Markup", "CLexicon", "CResources", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReportBatchTests",
      dependencies: ["ReportBatch", "ReportDiff"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CaseTests",
      dependencies: ["ReportDiff", "TestSupport"],
      exclude: ["AlignmentGold"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SnapshotTests",
      dependencies: ["ReportDiff", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "PageTests",
      dependencies: ["ReportDiff", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ContractTests",
      dependencies: ["ReportDiff", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "FormatTests",
      dependencies: ["ReportDiff", "Archive", "MadeCorpus", "TestSupport"],
      exclude: ["Seeds"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "MadeCorpusTests",
      dependencies: ["MadeCorpus", "ReportDiff"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "HistoryTests",
      dependencies: [
        "ReportDiff", "ReportHistory", "TestSupport", "govdiff", "govdiff-history",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "HouseTests",
      dependencies: ["TestSupport", "govdiff", "govdiff-history"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: ["MadeCorpus", "TestSupport", "govdiff"],
      swiftSettings: strict
    ),
  ]
)

// The fuzzers need a build with coverage instrumentation and libFuzzer: see `make fuzz`.
if Context.environment["GOVDIFF_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer"),
    .executableTarget(
      name: "govdiff-fuzz",
      dependencies: ["ReportDiff", "Archive", "CLibFuzzer"],
      swiftSettings: strict
    ),
  ]
}
