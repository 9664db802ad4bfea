// gap: whose loan a method of an interface returns is told by its parameters; those of a lambda are not taken for them, so that it may not return what it was lent
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LambdaReturnsItsParameter {
  Pick first() {
    // :: error: [borrow.returned]
    return (one, other) -> one;
  }

  Pick longer() {
    return (one, other) -> {
      // :: error: [borrow.returned]
      return one;
    };
  }

  Pick byACall() {
    // :: error: [borrow.returned]
    return (one, other) -> left(one, other);
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

  static @Borrowed("#1") Frame left(@Borrowed Frame one, @Borrowed Frame other) {
    return one;
  }
}

interface Pick {
  @Borrowed("#1") Frame of(@Borrowed Frame one, @Borrowed Frame other);
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
