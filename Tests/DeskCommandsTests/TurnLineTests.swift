import DeskCommands
import Testing

struct TurnLineTests {
  @Test(arguments: [
    "customer 1", "customer ana@example.com", "sessions 4", "limits +12025550101", "guide ana@example.com",
    "search +1202", "  customer 1", "custmer 7", "2025550123", "guide 2025550123", "\"customer\" 7",
    "Customer 12",
    "customer '1", "help ana@example.com",
  ])
  func `knows a line that names a customer`(line: String) { #expect(namesCustomer(line)) }

  @Test(arguments: [
    "", "sessions", "sessions --json", "limits --json", "guide 1", "guide UN55TU7000", "help customer",
  ])
  func `knows a line that names none`(line: String) { #expect(!namesCustomer(line)) }
}
