// What the parts of a bin of another file have lent is read before a method of the bin tidies them.
class Desk {
  static int ofItsTray(Bin bin) {
    Frame frame = bin.tray.first();
    int length = frame == null ? 0 : frame.length();
    bin.tidy();
    return length;
  }

  static int byAName(Bin bin) {
    Tray tray = bin.tray;
    Frame frame = tray.first();
    int length = frame == null ? 0 : frame.length();
    bin.tidy();
    return length;
  }

  static int ofItsQueue(Bin bin) {
    Frame frame = bin.tray.frames.peek();
    int length = frame == null ? 0 : frame.length();
    bin.tidy();
    return length;
  }

  static int whatItLends(Bin bin) {
    Tray tray = bin.lent();
    Frame frame = bin.tray.frames.peek();
    int length = frame == null ? 0 : frame.length();
    bin.tidy();
    return length;
  }

  static int ofItsOwn(Bin bin) {
    Frame first = bin.first();
    Frame frame = bin.frames.peek();
    int length = frame == null ? 0 : frame.length();
    bin.tidy();
    return length;
  }

  static int byTheClassAbove(Bin bin, Tray tray) {
    Frame frame = bin.firstOfTray();
    int length = frame == null ? 0 : frame.length();
    tray.reset();
    return length;
  }

  static int ofTheSame(Bin bin, Bin same) {
    Frame first = bin.first();
    Frame frame = bin.frames.peek();
    int length = frame == null ? 0 : frame.length();
    same.tidy();
    return length;
  }

  static int further(Rig rig) {
    Frame frame = rig.bin.tray.first();
    int length = frame == null ? 0 : frame.length();
    rig.tidy();
    return length;
  }

  static int beside(Rig rig) {
    Frame frame = rig.bin.tray.first();
    rig.other.tidy();
    return frame == null ? 0 : frame.length();
  }
}
