export default function ReplayPage() {
  return <p>ReplayPage</p>;
}
