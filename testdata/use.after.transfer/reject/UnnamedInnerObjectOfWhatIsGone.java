// A class that extends an inner one, with a name or without, needs the object around that, which has been sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class UnnamedInnerObjectOfWhatIsGone {
  private int bytes;

  void send(@Owned UnnamedInnerObjectOfWhatIsGone this) {}

  void finish(@Owned UnnamedInnerObjectOfWhatIsGone this) {
    this.send();
    // :: error: [use.after.transfer]
    Report report = new Report() {};
    report.print();
  }

  void finishLater(@Owned UnnamedInnerObjectOfWhatIsGone this) {
    class Late extends Report {}
    this.send();
    // :: error: [use.after.transfer]
    Report report = new Late();
    report.print();
  }

  static void finishOther(@Owned UnnamedInnerObjectOfWhatIsGone other) {
    other.send();
    // :: error: [use.after.transfer]
    Report report = other.new Report() {};
    report.print();
  }

  private class Report {
    void print() {
      System.out.println(bytes);
    }
  }
}
