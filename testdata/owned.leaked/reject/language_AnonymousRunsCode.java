// An anonymous class computes a field of its own when it is made, and may throw.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AnonymousRunsCode {
  static void run(int n) {
    // :: error: [owned.leaked]
    Frame f = new Frame();
    try {
      new Num(n) {
        final int m = 10 / n;
      };
      f.send();
    } catch (RuntimeException e) {
      System.out.println("none");
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}

class Num {
  final int n;

  Num(int n) {
    this.n = n;
  }
}
