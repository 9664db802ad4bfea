// An end takes another object of its class, which may be stored to: that may have been its own field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class Base {
  @Nullable @Owned Frame frame;
}

@Tracked
class EndFieldRefilledByAnotherName extends Base {
  // :: error: [owned.leaked]
  void finish(@Owned EndFieldRefilledByAnotherName this, Base other, @Owned Frame next) {
    Frame old = other.frame;
    other.frame = next;
    if (old != null) {
      old.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
