// gap: an object of a class written elsewhere takes out what another one, which it refers to, has lent; most that refer to their owner leave it alone, like meters and timers, and nothing here tells them apart
final class Drainer {
  int drain(Bin bin, View view) {
    Frame seen = bin.look();
    view.drain();
    return seen == null ? 0 : seen.length();
  }
}
