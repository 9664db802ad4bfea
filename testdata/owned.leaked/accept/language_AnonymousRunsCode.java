// What an anonymous class computes when it is made may throw, and the owner is seen to.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AnonymousRunsCode {
  static void run(int n) {
    Frame f = new Frame();
    try {
      new Num(n) {
        final int m = 10 / n;
      };
    } catch (RuntimeException e) {
      f.send();
      return;
    }
    f.send();
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
