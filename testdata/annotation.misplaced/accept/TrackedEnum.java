// The constants of an enum have no owner.
enum TrackedEnum {
  UP,
  DOWN
}
