// a lambda returns the parameter that its interface says lends the result, or what that keeps
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class LambdaReturnsItsParameter {
  Pick first() {
    return (one, other) -> one;
  }

  Either either() {
    return (one, other) -> {
      if (one.length() > other.length()) {
        return one;
      }
      @Borrowed Frame same = other;
      return same;
    };
  }

  Pick byACall() {
    return (one, other) -> left(one, other);
  }

  Pick typed() {
    return (@Borrowed Frame one, @Borrowed Frame other) -> one;
  }

  Pick byReference() {
    return LambdaReturnsItsParameter::left;
  }

  Pick byClass() {
    return new Pick() {
      @Override
      public @Borrowed("#1") Frame of(@Borrowed Frame one, @Borrowed Frame other) {
        return one;
      }
    };
  }

  At ofASlot() {
    return (slots, index) -> slots[index];
  }

  Of ofAField() {
    return box -> box.frame;
  }

  Of ofAMethod() {
    return box -> box.get();
  }

  Head ofAList() {
    return frames -> frames.get(0);
  }

  static @Borrowed("#1") Frame left(@Borrowed Frame one, @Borrowed Frame other) {
    return one;
  }
}

interface Pick {
  @Borrowed("#1") Frame of(@Borrowed Frame one, @Borrowed Frame other);
}

interface Either {
  @Borrowed({"#1", "#2"}) Frame of(@Borrowed Frame one, @Borrowed Frame other);
}

interface At {
  @Nullable @Borrowed("#1") Frame of(@Nullable @Owned Frame[] slots, int index);
}

interface Of {
  @Nullable @Borrowed("#1") Frame of(Box box);
}

interface Head {
  @Borrowed("#1") Frame of(List<@Owned Frame> frames);
}

class Box {
  @Nullable @Owned Frame frame;

  @Nullable @Borrowed Frame get() {
    return frame;
  }

  void end() {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.end();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
