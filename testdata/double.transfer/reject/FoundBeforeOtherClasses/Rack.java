// What the others turn.
class Rack {
  int turns;

  int last() {
    return new Last(this).number;
  }
}
