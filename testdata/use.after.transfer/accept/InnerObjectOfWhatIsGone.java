// Mended: it is made before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class InnerObjectOfWhatIsGone {
  void send(@Owned InnerObjectOfWhatIsGone this) {}

  void finish(@Owned InnerObjectOfWhatIsGone this) {
    Report report = new Report();
    report.print();
    this.send();
  }

  static void finishOther(@Owned InnerObjectOfWhatIsGone other) {
    Report report = other.new Report();
    report.print();
    other.send();
  }

  private class Report {
    void print() {}
  }
}
