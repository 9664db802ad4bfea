// What a reference makes is handed to code that does not say whose it is.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class ReferenceMakesForNobody {
  void make(Source source) {
    // :: error: [escapes.unchecked]
    any(Frame::new);
    // :: error: [escapes.unchecked]
    any(source::next);
  }

  void any(@RunsNow Supplier<Object> maker) {
    maker.get();
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
