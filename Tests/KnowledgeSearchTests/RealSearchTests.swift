import Guidance
import KnowledgeSearch
import Testing

/// What an agent types while a customer speaks, and what must stand on top.
struct RealSearchTests {
  @Test(arguments: [
    ("I sold my tv", "topic/sold-device"), ("too many people", "message/too-many-people"),
    ("my tv was stolen", "topic/lost-or-stolen-device"),
    ("I left my account on a hotel TV", "topic/hotels-and-public-screens"),
    ("my kids use my password", "topic/password-sharing"),
    ("factory reset fire tv", "procedure/fire-tv-factory-reset"),
    ("web-remote-sign-out", "procedure/web-remote-sign-out"), ("sold-device", "topic/sold-device"),
    ("streams", "limit/streams"), ("UN55TU7000", "model/samsung"), ("playstation 5", "platform/ps5"),
    ("united states", "plan/us"),
  ])
  func `puts first what a customer would mean`(words: String, entry: String) throws {
    #expect(try RealIndex.best(words) == [entry])
  }

  @Test(arguments: [
    ("NW-2-5", "nw-2-5"), ("nw-2-5", "nw-2-5"), ("nw25", "nw-2-5"), ("NW 2 5", "nw-2-5"),
    ("NW–2–5", "nw-2-5"),
    ("error NW-2-5", "nw-2-5"), ("(NW-2-5)", "nw-2-5"), ("tvq-pb-101", "tvq-pb-101"),
    ("TVQPB101", "tvq-pb-101"),
    ("tvq pb 101", "tvq-pb-101"), ("UI-800-3", "ui-800"), ("ui8003", "ui-800"), ("UI-800", "ui-800"),
    ("UI-800-3 (307006)", "ui-800"), ("E123", "too-many-people"), ("'NW-2-5'", "nw-2-5"),
  ])
  func `puts a code's message first, however the code is typed`(code: String, message: String) throws {
    #expect(try RealIndex.best(code) == ["message/\(message)"])
  }

  @Test func `finds mentions of a code behind its message`() throws {
    #expect(try RealIndex.best("nw25", count: 2) == ["message/nw-2-5", "message/nw-other-codes"])
  }

  @Test(arguments: [
    ("Haushalt", Language.german, "topic/household"), ("cerrar sesión", .spanish, "procedure/tv-app-current"),
    ("cerrar sesion", .spanish, "procedure/tv-app-current"),
    ("SAIR", .portuguese, "procedure/tv-app-current"),
    ("foyer", .french, "topic/household"), ("Passwort ändern", .german, "procedure/web-sign-out-all-devices"),
    ("appareil perdu", .french, "topic/lost-or-stolen-device"),
  ])
  func `finds entries by their words in every language, each once`(
    words: String, language: Language, entry: String
  ) throws {
    let hits = try RealIndex.find(words).hits
    let found = try #require(hits.first { "\($0.kind)/\($0.id)" == entry })
    #expect(found.language == language)
    #expect(hits.first?.language == language)
    #expect(Set(hits.map { [$0.kind, $0.id] }).count == hits.count)
  }

  @Test func `shows entries in the preferred language where they have the words in it`() throws {
    #expect(try RealIndex.find("netflix").hits.first?.language == .english)
    #expect(try RealIndex.find("netflix", preferring: .french).hits.first?.language == .french)
    #expect(try RealIndex.best("stranger", preferring: .spanish) == ["topic/securing-the-account"])
  }

  @Test func `holds a phrase together`() throws {
    let phrase = try RealIndex.find("'sign out of all devices'")
    #expect(phrase.fit == .all)
    #expect(phrase.hits.first?.id == "sign-out-of-all-devices")
    #expect(phrase.hits.count < (try RealIndex.find("sign out of all devices").hits.count))
    #expect(try RealIndex.find("\"sign out of all devices\"").hits == phrase.hits)
  }

  @Test func `puts entries with the words in a row before others`() throws {
    #expect(try RealIndex.best("sign out of all devices") == ["topic/sign-out-of-all-devices"])
  }

  @Test(arguments: [
    ("houshold", "household", "limit/household"),
    ("cerar sesion", "cerrar", "procedure/error-screen-details"),
    ("hausalt", "haushalt", "message/device-not-in-household"),
    ("stollen phone", "stolen", "topic/lost-or-stolen-device"),
    ("pasword", "password", "message/incorrect-password"),
  ])
  func `mends a slip of the pen, and says so`(typed: String, searched: String, entry: String) throws {
    let result = try RealIndex.find(typed)
    #expect(result.fit == .all)
    #expect(result.corrections.map(\.typed) == [String(typed.prefix { $0 != " " })])
    #expect(result.corrections.first?.searched.first == searched)
    #expect(try RealIndex.best(typed) == [entry])
  }
}
