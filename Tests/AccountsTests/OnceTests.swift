import Accounts
import Testing

struct OnceTests {
  private struct Failure: Error {}

  @Test func `makes nothing before its first use, and then once`() throws {
    var calls = 0
    let once = Once { () -> Int in
      calls += 1
      return calls
    }
    #expect(calls == 0)
    #expect(try once.value() == 1)
    #expect(try once.value() == 1)
    #expect(calls == 1)
  }

  @Test func `tries again after a failure`() throws {
    var calls = 0
    let once = Once { () throws -> Int in
      calls += 1
      if calls < 3 { throw Failure() }
      return calls
    }
    #expect(throws: Failure.self) { try once.value() }
    #expect(throws: Failure.self) { try once.value() }
    #expect(try once.value() == 3)
    #expect(try once.value() == 3)
  }

  @Test func `keeps a value that is nil`() throws {
    var calls = 0
    let once = Once { () -> String? in
      calls += 1
      return nil
    }
    #expect(try once.value() == nil)
    #expect(try once.value() == nil)
    #expect(calls == 1)
  }
}
