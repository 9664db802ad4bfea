// gap: a method that throws unless a field is empty tells its caller that it is
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class CheckedToBeEmpty {
  static void refill(@Owned Frame one, @Owned Frame other, @Owned Frame next) {
    Tray tray = new Tray();
    tray.put(one, other);
    tray.sendSecond();
    tray.check();
    // :: error: [overwritten]
    tray.first = next;
    tray.sendBoth();
  }
}

class Tray {
  @Nullable @Owned Frame first;
  @Nullable @Owned Frame second;

  void put(@Owned Frame one, @Owned Frame other) {
    sendBoth();
    first = one;
    second = other;
  }

  void check() {
    if (first != null) {
      throw new IllegalStateException();
    }
  }

  void sendSecond() {
    Frame old = second;
    second = null;
    if (old != null) {
      old.send();
    }
  }

  void sendBoth() {
    Frame one = first;
    Frame other = second;
    first = null;
    second = null;
    if (one != null) {
      one.send();
    }
    if (other != null) {
      other.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
