// An end stores to another object of the class above, and then empties its own field, which that may have been.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class Base {
  @Nullable @Owned Frame frame;
}

@Tracked
class EndFieldRefilledByAnotherName extends Base {
  void finish(@Owned EndFieldRefilledByAnotherName this, Base other, @Owned Frame next) {
    Frame old = other.frame;
    other.frame = next;
    if (old != null) {
      old.send();
    }
    Frame own = frame;
    frame = null;
    if (own != null) {
      own.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
