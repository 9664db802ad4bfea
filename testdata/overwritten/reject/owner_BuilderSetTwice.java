// Setting the body a second time drops the first one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class BuilderSetTwice {
  private @Nullable @Owned Frame body;
  private int code;

  @Owned BuilderSetTwice code(@Owned BuilderSetTwice this, int code) {
    this.code = code;
    return this;
  }

  @Owned BuilderSetTwice body(@Owned BuilderSetTwice this, @Owned Frame next) {
    // :: error: [overwritten]
    body = next;
    return this;
  }

  int send(@Owned BuilderSetTwice this) {
    Frame f = body;
    body = null;
    if (f != null) {
      f.send();
    }
    return code;
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
