import Accounts
import Testing

struct DigestTests {
  /// The values of the algorithm's own test vectors.
  @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
  func `is the one that FNV's authors publish`(text: String, digits: String) {
    var digest = Digest()
    digest.add(text)
    #expect(digest.digits == digits)
  }

  @Test func `does not care in how many pieces a text comes`() {
    var (whole, parts) = (Digest(), Digest())
    whole.add("foobar")
    parts.add("foo")
    parts.add("bar")
    #expect(whole.digits == parts.digits)
    #expect(whole.foldedDigits.count == 8)
  }
}
