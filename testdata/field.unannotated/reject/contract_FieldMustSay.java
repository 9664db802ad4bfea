// "a field or a type argument must say (rule field.unannotated)": an identity that is only compared
// must be declared as such.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldMustSay {
  // :: error: [field.unannotated]
  private @Nullable Frame last;

  boolean isLast(@Borrowed Frame frame) {
    return frame == last;
  }

  void forget() {
    last = null;
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
