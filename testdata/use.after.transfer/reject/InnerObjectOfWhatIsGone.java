// An object of an inner class is made around one that has been sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class InnerObjectOfWhatIsGone {
  void send(@Owned InnerObjectOfWhatIsGone this) {}

  void finish(@Owned InnerObjectOfWhatIsGone this) {
    this.send();
    // :: error: [use.after.transfer]
    Report report = new Report();
    report.print();
  }

  static void finishOther(@Owned InnerObjectOfWhatIsGone other) {
    other.send();
    // :: error: [use.after.transfer]
    Report report = other.new Report();
    report.print();
  }

  private class Report {
    void print() {}
  }
}
