// gap: an object of an inner class that was made around this one uses it after it has been sent; only one made then is told
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class InnerObjectUsedAfterTheEnd {
  private int bytes;

  void send(@Owned InnerObjectUsedAfterTheEnd this) {}

  void finish(@Owned InnerObjectUsedAfterTheEnd this) {
    Report report = new Report();
    this.send();
    report.print(); // uses what has been sent
  }

  static void finishOther(@Owned InnerObjectUsedAfterTheEnd other) {
    Report report = other.new Report();
    other.send();
    // :: error: [borrow.outlives.owner]
    report.print();
  }

  private class Report {
    void print() {
      System.out.println(bytes);
    }
  }
}
