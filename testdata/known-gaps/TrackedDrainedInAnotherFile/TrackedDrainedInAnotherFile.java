// gap: a method of another file may take out of a tracked object what that has lent, though it is only asked to share it; ending loans at each such call would reject who asks a request for two things
class TrackedDrainedInAnotherFile {
  static int polled(Line line) {
    Frame first = line.first();
    Frame gone = line.poll();
    if (gone != null) {
      gone.send();
    }
    return first == null ? 0 : first.length();
  }
}
