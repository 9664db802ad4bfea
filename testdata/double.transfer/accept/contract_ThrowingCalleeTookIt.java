// Mended: "ownership on a parameter binds the transfer whether the callee returns or throws": the
// catch block drops what the callee took.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ThrowingCalleeTookIt {
  private int failures;

  void forward(Link link, @Owned Frame frame) {
    try {
      link.push(frame);
    } catch (IOException e) {
      failures++;
    }
  }
}

interface Link {
  void push(@Owned Frame frame) throws IOException;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
