// Mended: An inner class keeps what is lent to it in a field of its outer object.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InnerClassStoresLoan {
  private int latest;

  class Probe {
    private int calls;

    void look(@Borrowed Frame frame) {
      if (frame.length() > calls++) {
        InnerClassStoresLoan.this.latest = frame.length();
      }
    }
  }

  int send(@Owned Frame frame) {
    Probe probe = this.new Probe();
    probe.look(frame);
    frame.send();
    return probe.calls;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
