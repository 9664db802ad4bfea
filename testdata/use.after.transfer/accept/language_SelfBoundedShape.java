// A class that names its own subclass as a type argument.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SelfBoundedShape {
  static int run() {
    WriteCommand command = new WriteCommand(4);
    int cost = command.twice(command);
    command.finish();
    return cost;
  }
}

@Tracked
abstract class Command<T extends Command<T>> {
  private final int cost;

  Command(int cost) {
    this.cost = cost;
  }

  int cost() {
    return cost;
  }

  int twice(@Borrowed T other) {
    return cost + other.cost();
  }

  void finish(@Owned Command<T> this) {}
}

class WriteCommand extends Command<@Borrowed WriteCommand> {
  WriteCommand(int cost) {
    super(cost);
  }
}
