// Parameters, locals and fields of the same name.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ShadowedNames {
  private static int length = 1;
  private @Nullable @Owned Frame frame;

  synchronized void set(@Owned Frame frame) {
    Frame old = this.frame;
    this.frame = frame;
    if (old != null) {
      old.drop();
    }
  }

  synchronized int send() {
    Frame frame = this.frame;
    this.frame = null;
    int length = ShadowedNames.length;
    if (frame != null) {
      length += frame.length();
      frame.send();
    }
    {
      int scratch = length;
      length = scratch * 2;
    }
    {
      long scratch = length;
      length += (int) scratch;
    }
    return length;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
