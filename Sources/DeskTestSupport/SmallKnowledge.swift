/// A folder with a small knowledge base in which nothing is wrong; it takes a moment to read.
package func smallKnowledge() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  for (name, text) in files {
    try folder.write("id: \(name.split(separator: "/")[1])\nrevision: 1\n\(text)\(end)", to: "\(name).yaml")
  }
  return folder
}

private let end = """

  review_by: 2027-05-22
  sources: [{title: A page, read: 2026-11-22, confidence: high}]

  """

private let files = [
  "platforms/acme-tv": """
  name: Acme TV
  kind: tv
  recognise: [{say: It has a picture.}]
  procedures: [web-remote-sign-out]
  """,
  "procedures/web-remote-sign-out": """
  title: Sign out on the web
  needs: [web]
  destructive: false
  signs_out: all-devices
  takes_effect_minutes: 5
  steps: [{say: Open the page., expect: It is there., if_not: Wait.}]
  """,
  "models/acme": """
  brand: Acme
  words: [acme]
  rules:
    - {models: [AX100B], platform: acme-tv, name: The Cube}
    - {patterns: ["UN##TU####*"], platform: acme-tv, year: 2020, examples: [UN55TU7000]}
    - {families: ["ACME * SMART TV"], platform: acme-tv, examples: [Acme Liberty Smart TV]}
    - {nicknames: [acme tv], platform: acme-tv, examples: [my acme telly]}
    - {user_agents: ["ACMEOS/* TV"], platform: acme-tv, examples: ["Mozilla/5.0 (AcmeOS/2.4) TV"]}
  """,
  "plans/us": """
  region: US
  name: United States
  records: [{plan: standard, name: Standard, valid_from: 2023-11-01, streams: 2, sources: []}]
  """,
  "limits/streams": """
  name: Streams at once
  say: The plan limits how many devices play at the same moment.
  """,
  "speech/english": """
  fillers: [my, the]
  words: {telly: tv}
  """,
]
