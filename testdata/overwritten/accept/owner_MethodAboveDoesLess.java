// the method of the class above does less than the one that overrides it: the field stays as it was seen
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class Above {
  void look() {}
}

class MethodAboveDoesLess extends Above {
  private @Nullable @Owned Frame frame;

  @Override
  void look() {
    if (frame == null) {
      frame = new Frame();
    }
  }

  void file(@Owned Frame next) {
    if (frame == null) {
      super.look();
      frame = next;
    } else {
      next.drop();
    }
  }

  void drain() {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.drop();
    }
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
