// Mended: the object is made before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class UnnamedInnerObjectOfWhatIsGone {
  private int bytes;

  void send(@Owned UnnamedInnerObjectOfWhatIsGone this) {}

  void finish(@Owned UnnamedInnerObjectOfWhatIsGone this) {
    Report report = new Report() {};
    report.print();
    this.send();
  }

  void finishLater(@Owned UnnamedInnerObjectOfWhatIsGone this) {
    class Late extends Report {}
    Report report = new Late();
    report.print();
    this.send();
  }

  static void finishOther(@Owned UnnamedInnerObjectOfWhatIsGone other) {
    Report report = other.new Report() {};
    report.print();
    other.send();
  }

  private class Report {
    void print() {
      System.out.println(bytes);
    }
  }
}
