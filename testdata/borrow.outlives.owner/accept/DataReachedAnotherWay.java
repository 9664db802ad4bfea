// Data that a tracked object lends by a method is looked at before it is renewed; data with another number is other data.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class DataReachedAnotherWay {
  int byField(@Borrowed(exclusive = true) Tray tray) {
    int length = tray.first().frame().length();
    tray.cells.get(0).renew();
    return length;
  }

  int byLocal(@Borrowed(exclusive = true) Tray tray) {
    int length = tray.first().frame().length();
    Cell cell = tray.cells.get(0);
    cell.renew();
    return length;
  }

  int byLoop(@Borrowed(exclusive = true) Tray tray) {
    int length = tray.first().frame().length();
    for (Cell cell : tray.cells) {
      cell.renew();
    }
    return length;
  }

  int another(@Borrowed(exclusive = true) Tray tray) {
    Frame frame = tray.at(0).frame();
    tray.at(1).renew();
    return frame.length();
  }

  int byNumber(@Borrowed(exclusive = true) Tray tray) {
    int length = tray.at(0).frame().length();
    tray.at(0).renew();
    return length;
  }
}

class Cell {
  private @Owned Frame frame = new Frame();

  @Borrowed("this") Frame frame() {
    return frame;
  }

  void renew() {
    Frame gone = frame;
    frame = new Frame();
    gone.send();
  }
}

@Tracked
class Tray {
  final List<Cell> cells = new ArrayList<>();

  @Borrowed("this") Cell first() {
    return cells.get(0);
  }

  @Borrowed("this") Cell at(int index) {
    return cells.get(index);
  }

  void close(@Owned Tray this) {
    cells.forEach(Cell::renew);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
