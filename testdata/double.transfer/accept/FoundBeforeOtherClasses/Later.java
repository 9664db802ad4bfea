// Two classes in a file that comes after another one with a mistake.
import dev.custody.annotations.Borrowed;

class Later {
  private final Rack rack;

  Later(Rack rack) {
    this.rack = rack;
  }

  int turn(@Borrowed Frame frame) {
    rack.turns++;
    return frame.length();
  }
}

class Last {
  final int number;

  Last(Rack rack) {
    rack.turns = 1;
    number = 1;
  }
}
