// gap: a bin lends a tray; a getter of another bin, which only looks into its own tray, counts as one that may have taken it out
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class GetterBesideALentTray {
  static int looked(Port port, Bin bin) {
    Tray tray = bin.lent();
    Frame frame = port.data().last();
    // :: error: [borrow.outlives.owner]
    return (frame == null ? 0 : frame.length()) + tray.count();
  }

  static int looked2(Bin one, Bin bin) {
    Tray tray = bin.lent();
    Frame frame = one.last();
    // :: error: [borrow.outlives.owner]
    return (frame == null ? 0 : frame.length()) + tray.count();
  }

  @Tracked
  static class Port {
    private final Bin bin = new Bin();

    @Borrowed("this") Bin data() {
      return bin;
    }

    void end(@Owned Port this) {
      bin.tray.tidy();
    }
  }

  static class Bin {
    final Tray tray = new Tray();

    @Borrowed("this") Tray lent() {
      return tray;
    }

    @Nullable @Borrowed("this") Frame last() {
      return tray.last();
    }
  }

  static class Tray {
    private @Nullable @Owned Frame last;

    @Nullable @Borrowed("this") Frame last() {
      return last;
    }

    int count() {
      return last == null ? 0 : 1;
    }

    void tidy() {
      Frame old = last;
      last = null;
      if (old != null) {
        old.send();
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
