// Mended: "@GivenUp: ... nothing may be done with it but compare, test for null, overwrite": a
// remembered identity is read in a loop.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class GivenUpIsOnlyCompared {
  static int position(@GivenUp Frame wanted, List<@Owned Frame> queue) {
    int at = 0;
    for (Frame frame : queue) {
      if (frame == wanted) {
        return at;
      }
      at++;
    }
    return -1;
  }

  static boolean known(@Nullable @GivenUp Frame last, @Borrowed Frame now) {
    if (last == null) {
      return false;
    }
    boolean same = last == now;
    last = null;
    return same;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
