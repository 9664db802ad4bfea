// Commands are added to the list and read from it, never taken out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;

class ListOfCommandsNeverEmptied {
  // :: error: [field.never.drained]
  private final List<@Owned Command> commands = new ArrayList<>();

  synchronized void add(@Owned Command command) {
    commands.add(command);
  }

  synchronized int bytes() {
    int sum = 0;
    for (Command c : commands) {
      sum += c.bytes();
    }
    return sum;
  }
}

@Tracked
class Command {
  private final @Owned Request<Pdu> rq;

  Command(@Owned Request<Pdu> rq) {
    this.rq = rq;
  }

  int bytes() {
    return rq.bytes();
  }

  void finish(@Owned Command this) {
    rq.endOk();
  }
}

class Pdu {
  int retries;
  long deadline;
}
