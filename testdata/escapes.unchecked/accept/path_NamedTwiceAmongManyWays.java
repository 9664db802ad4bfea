// A new value has one name, among more ways than are told apart.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NamedTwiceAmongManyWays {
  static void many(
      @Nullable @Owned Frame a,
      @Nullable @Owned Frame b,
      @Nullable @Owned Frame c,
      @Nullable @Owned Frame d,
      @Nullable @Owned Frame e,
      Frame lent,
      boolean fresh) {
    Frame made = fresh ? new Frame() : null;
    if (a != null) {
      a.length();
    }
    if (b != null) {
      b.length();
    }
    if (c != null) {
      c.length();
    }
    if (d != null) {
      d.length();
    }
    if (e != null) {
      e.length();
    }
    if (made == null) {
      lent.length();
    }
    if (made != null) {
      made.send();
    }
    if (a != null) {
      a.send();
    }
    if (b != null) {
      b.send();
    }
    if (c != null) {
      c.send();
    }
    if (d != null) {
      d.send();
    }
    if (e != null) {
      e.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
