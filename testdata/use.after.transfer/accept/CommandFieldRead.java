// A public field is read after the end of its object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CommandFieldRead {
  int finish(@Owned Command command) {
    int opcode = command.opcode;
    command.finish();
    return opcode;
  }
}

@Tracked
class Command {
  int opcode;

  void finish(@Owned Command this) {}
}
