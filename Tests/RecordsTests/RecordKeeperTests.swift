import Records
import Testing

struct RecordKeeperTests {
  @Test func `says which log failed, why, what follows and what to do`() {
    #expect(
      RecordError(path: "/var/desk.jsonl", reason: "the disk is full").description
        == "The audit log /var/desk.jsonl cannot be written (the disk is full), so nothing about a customer is shown. "
        + "Guides, limits by plan and search go on. Tell whoever runs this machine.")
  }
}
