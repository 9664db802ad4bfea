// The array comes from a method, which may well give the one that the caller has lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayThatAMethodPicks {
  static @Nullable @Borrowed Frame[] longer(
      @Nullable @Borrowed Frame[] one, @Nullable @Borrowed Frame[] other) {
    return one.length > other.length ? one : other;
  }

  void forget(@Nullable @Borrowed Frame[] one, @Nullable @Borrowed Frame[] other) {
    // :: error: [borrow.transferred]
    longer(one, other)[0] = null;
  }

  void forgetByName(@Nullable @Borrowed Frame[] one, @Nullable @Borrowed Frame[] other) {
    @Nullable @Borrowed Frame[] picked = longer(one, other);
    // :: error: [borrow.transferred]
    picked[0] = null;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
