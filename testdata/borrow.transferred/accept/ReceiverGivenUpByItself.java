// A method whose receiver is lent may not end its object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ReceiverGivenUpByItself {
  void stop(@Owned ReceiverGivenUpByItself this) {
    this.free();
  }

  void free(@Owned ReceiverGivenUpByItself this) {}
}
