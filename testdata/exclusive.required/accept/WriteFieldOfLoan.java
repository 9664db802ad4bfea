// The field of a lent command is written.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class WriteFieldOfLoan {
  void mark(@Borrowed(exclusive = true) Command command) {
    command.state = 1;
  }
}

@Tracked
class Command {
  int state;

  void finish(@Owned Command this) {}
}
