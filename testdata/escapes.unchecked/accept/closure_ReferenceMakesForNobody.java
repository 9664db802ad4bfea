// Mended: the maker hands out frames that are its caller's, and the caller sends each.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class ReferenceMakesForNobody {
  void make(Source source) {
    any(Frame::new);
    any(source::next);
  }

  void any(@RunsNow Supplier<@Owned Frame> maker) {
    maker.get().send();
  }
}

interface Source {
  @Owned Frame next();

  @Borrowed Frame peek();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
