import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

struct WhatIfCommandTests {
  private func whatIf(_ line: String, customer: Int) throws -> [String: Any] {
    let desk = try StubDesk()
    _ = desk.say("customer \(customer)")
    let text = desk.say(line).answer.text
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
  }

  @Test(arguments: [
    ("--plan premium", 2, 4, false), ("--extra-member 2", 1, 2, false),

    ("--without 1 --without 2", 0, 2, false),
    ("--without 5", 2, 2, true), ("--plan Standard-with-ads", 2, 2, true),
  ])
  func `counts the same evening again`(options: String, used: Int, allowed: Int, isRefused: Bool) throws {
    let answer = try whatIf("what-if \(options) --json", customer: 1)
    let (before, after) = (answer["as_it_is"] as? [String: Any], answer["as_if"] as? [String: Any])
    #expect(before?["used"] as? Int == 2)
    #expect(before?["is_refused"] as? Bool == true)
    #expect(after?["used"] as? Int == used)
    #expect(after?["allowed"] as? Int == allowed)
    #expect(after?["is_refused"] as? Bool == isRefused)
  }

  @Test func `takes a past moment`() throws {
    let answer = try whatIf("what-if --plan premium --at 20:14 --json", customer: 2)
    #expect((answer["as_it_is"] as? [String: Any])?["is_refused"] as? Bool == true)
    #expect((answer["as_if"] as? [String: Any])?["is_refused"] as? Bool == false)
  }

  @Test(arguments: [
    ("what-if", "Say what would be different"), ("what-if --plan gold", "No plan record for 'gold' in US"),
    ("what-if --without 99", "There is no row 99"),
  ])
  func `says what it cannot suppose`(line: String, words: String) throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    #expect(desk.say(line).remark.text.contains(words))
  }
}
