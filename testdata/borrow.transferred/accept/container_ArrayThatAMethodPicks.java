// Mended: What a method picks among arrays that are lent is looked at, and a copy is changed.
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
    @Nullable @Borrowed Frame[] copy = longer(one, other).clone();
    copy[0] = null;
  }

  void forgetByName(@Nullable @Borrowed Frame[] one, @Nullable @Borrowed Frame[] other) {
    @Nullable @Borrowed Frame[] picked = longer(one, other);
    System.out.println(picked[0] == null);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
